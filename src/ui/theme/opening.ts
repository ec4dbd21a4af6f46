// What the first picture of index.html needs, before any script of the app.
import './fonts.css'
import './base.css'
