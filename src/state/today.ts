import { useEffect, useState } from 'react'
import { type Day, dayInNetherlands } from '../domain/time/calendar.ts'

const HOUR = 3_600_000

/** Today in the Netherlands; looks again every hour, so that a page left open overnight counts its days right. */
export function useToday(): Day {
  const [today, setToday] = useState(() => dayInNetherlands(new Date()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dayInNetherlands(new Date())), HOUR)
    return () => clearInterval(timer)
  }, [])
  return today
}
