export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className="statement__points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
