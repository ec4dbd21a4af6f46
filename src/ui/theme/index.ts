import 'virtual:voorbeeld-tokens.css'
import './fonts.css'
import './components.css'
import './base.css'
