const widths = [88, 64, 92, 71];

/** Quiet lines where the first papers will stand. */
export function RowBones() {
  return (
    <div class="rows skeleton" aria-hidden="true">
      {widths.map((width) => (
        <div class="row" key={width}>
          <i class="bone" style={{ width: `${width}%`, height: '13px' }} />
          <i class="bone" style={{ width: '100%' }} />
          <i class="bone" style={{ width: `${width - 20}%` }} />
        </div>
      ))}
    </div>
  );
}
