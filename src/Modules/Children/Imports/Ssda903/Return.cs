using VirtualSchool.Kernel;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Platform.Imports.Reading;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>What was read of a return: children, their episodes and everything that is wrong with the files.</summary>
internal sealed class Return
{
    private readonly List<HeaderFile> _headers = [];
    private readonly List<EpisodesFile> _episodes = [];

    /// <summary>The children, each with the list of problems of the file they stand in.</summary>
    public List<(HeaderRow Row, ProblemList Problems)> Children { get; } = [];

    /// <summary>Each child's episodes, with the list of problems of the file they stand in.</summary>
    public Dictionary<string, (List<EpisodeRow> Rows, ProblemList Problems)> Episodes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<ImportProblem> Problems => _headers.Select(h => h.Problems).Concat(_episodes.Select(e => e.Problems)).SelectMany(p => p.Items).OrderBy(p => p.File).ThenBy(p => p.Row);

    /// <summary>Every child that the files name.</summary>
    public IReadOnlyCollection<string> Numbers => [.. Children.Select(c => c.Row.Child).Union(Episodes.Keys, StringComparer.OrdinalIgnoreCase)];

    public int RowsLeftOut => _headers.Sum(h => h.Problems.RowsLeftOut) + _episodes.Sum(e => e.Problems.RowsLeftOut);

    /// <summary>Reads the files.</summary>
    /// <exception cref="Refusal">A file is neither Header nor Episodes.</exception>
    public static Return Read(IReadOnlyList<UploadedFile> files, DateOnly today)
    {
        var read = new Return();
        foreach (var table in files.Select(TextTable.Open)) read.Read(table, today);
        return read;
    }

    public static bool IsHeader(TextTable table) => table.Has(HeaderFile.Headings) && !table.Has("DECOM");

    public static bool IsEpisodes(TextTable table) => table.Has(EpisodesFile.Headings);

    private void Read(TextTable table, DateOnly today)
    {
        if (IsHeader(table)) ReadHeader(new HeaderFile(table, today));
        else if (IsEpisodes(table)) ReadEpisodes(new EpisodesFile(table, today));
        else throw new Refusal($"{table.Name} is neither the Header nor the Episodes of a 903 return: it lacks {string.Join(", ", table.Lacking(HeaderFile.Headings))}, or {string.Join(", ", table.Lacking(EpisodesFile.Headings))}.", "Files");
    }

    private void ReadHeader(HeaderFile file)
    {
        _headers.Add(file);
        var known = Children.Select(c => c.Row.Child).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Children.AddRange(file.Read().Where(row => known.Add(row.Child)).Select(row => (row, file.Problems)));
    }

    private void ReadEpisodes(EpisodesFile file)
    {
        _episodes.Add(file);
        foreach (var rows in file.Read().GroupBy(r => r.Child, StringComparer.OrdinalIgnoreCase))
            if (Episodes.TryGetValue(rows.Key, out var known)) known.Rows.AddRange(rows);
            else Episodes.Add(rows.Key, ([.. rows], file.Problems));
    }
}
