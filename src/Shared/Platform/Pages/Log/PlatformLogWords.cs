using VirtualSchool.Platform.Log;
using VirtualSchool.Platform.Log.Reading;

namespace VirtualSchool.Platform.Pages.Log;

/// <summary>What Platform's own pages are called in the log.</summary>
internal sealed class PlatformLogWords : ILogWords
{
    private static readonly Dictionary<string, string> Pages = new()
    {
        ["/"] = "opened the home page",
        ["/search"] = "searched",
        [LogLinks.Log] = "read the log",
    };

    public Task<IReadOnlyDictionary<string, string>> PagesAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(addresses.Where(Pages.ContainsKey).ToDictionary(a => a, a => Pages[a]));

    public Task<IReadOnlyDictionary<string, RowWords>> RecordsAsync(IReadOnlyCollection<string> records, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<string, RowWords>>(records.Where(r => r == CouncilsChoiceAttribute.Record).ToDictionary(r => r, _ => new RowWords("the council’s settings")));
}
