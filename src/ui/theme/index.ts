import './fonts.css'
import './components.css'
import './base.css'
