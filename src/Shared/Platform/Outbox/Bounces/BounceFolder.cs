using Microsoft.Extensions.Options;

namespace VirtualSchool.Platform.Outbox.Bounces;

/// <summary>The folder into which the council's mail system puts what comes back, one file a mail. What is read is deleted, for a report may hold the letter with its link.</summary>
internal sealed class BounceFolder(IOptions<MailSettings> settings, TimeProvider clock)
{
    /// <summary>More is no report: ours are a few thousand characters.</summary>
    public const int MostBytes = 1_000_000;

    private const int AtOnce = 500;
    private static readonly TimeSpan StillWritten = TimeSpan.FromMinutes(1);

    /// <summary>Where it is; null when the council's mail system puts nothing anywhere.</summary>
    public string? Path => string.IsNullOrWhiteSpace(settings.Value.Bounces) ? null : settings.Value.Bounces;

    private string Aside => System.IO.Path.Combine(Path!, "aside");

    /// <summary>Files to read, the oldest first.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<FileInfo> Waiting() => [.. new DirectoryInfo(Path!).EnumerateFiles().Where(f => f.Name[0] != '.').Take(AtOnce).OrderBy(f => f.LastWriteTimeUtc)];

    /// <summary>How many files lie aside for somebody to look at; null when the folder cannot be read.</summary>
    public int? CountAside()
    {
        try
        {
            _ = Waiting();
            return Directory.Exists(Aside) ? Directory.EnumerateFiles(Aside).Count() : 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>True while somebody may still be writing it, so that what looks broken may be whole in a minute.</summary>
    public bool MayBeUnfinished(FileInfo file) => (clock.GetUtcNow() - file.LastWriteTimeUtc).Duration() < StillWritten;

    /// <summary>Moves it out of the way, for somebody to look at.</summary>
    public void SetAside(FileInfo file)
    {
        Directory.CreateDirectory(Aside);
        file.MoveTo(System.IO.Path.Combine(Aside, $"{Guid.CreateVersion7():N}-{file.Name[..Math.Min(file.Name.Length, 100)]}"));
    }
}
