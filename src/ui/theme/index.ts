import 'virtual:voorbeeld-tokens.css'
import './components.css'
