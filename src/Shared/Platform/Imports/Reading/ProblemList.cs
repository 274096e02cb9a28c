namespace VirtualSchool.Platform.Imports.Reading;

/// <summary>What is wrong or odd in one file, in the order in which it was found.</summary>
/// <param name="file">The file's name.</param>
public sealed class ProblemList(string file)
{
    private readonly List<ImportProblem> _items = [];
    private readonly HashSet<int> _leftOut = [];

    /// <summary>Everything told so far.</summary>
    public IReadOnlyList<ImportProblem> Items => _items;

    /// <summary>How many rows are left out.</summary>
    public int RowsLeftOut => _leftOut.Count;

    /// <summary>The row cannot be loaded. Says what is wrong and what to do.</summary>
    public void LeaveOut(int row, string? column, string words)
    {
        _leftOut.Add(row);
        _items.Add(new ImportProblem(file, row, column, words, LeavesRowOut: true));
    }

    /// <summary>The row is loaded, but somebody should look.</summary>
    public void Warn(int row, string? column, string words) => _items.Add(new ImportProblem(file, row, column, words, LeavesRowOut: false));

    /// <summary>Something about the whole file.</summary>
    public void WarnOfFile(string words) => _items.Add(new ImportProblem(file, null, null, words, LeavesRowOut: false));

    /// <summary>True when the row has been left out.</summary>
    public bool HasLeftOut(int row) => _leftOut.Contains(row);
}
