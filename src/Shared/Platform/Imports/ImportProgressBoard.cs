using System.Collections.Concurrent;

namespace VirtualSchool.Platform.Imports;

/// <summary>How far each import is, while this process works on it.</summary>
public sealed class ImportProgressBoard
{
    private readonly ConcurrentDictionary<Guid, ImportProgress> _now = new();

    /// <summary>The last report, or null when this process is not working on it.</summary>
    public ImportProgress? Of(Guid import) => _now.GetValueOrDefault(import);

    internal IProgress<ImportProgress> For(Guid import) => new Line(this, import);

    internal void Clear(Guid import) => _now.TryRemove(import, out _);

    private sealed class Line(ImportProgressBoard board, Guid import) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => board._now[import] = value;
    }
}
