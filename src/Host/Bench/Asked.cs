namespace VirtualSchool.Host.Bench;

/// <summary>One thing to ask for again and again.</summary>
/// <param name="Children">How many children the database holds.</param>
/// <param name="Words">What the load generator is told, made afresh for each window.</param>
/// <param name="Used">What its answers have cost up to now.</param>
internal sealed record Asked(BenchCase Case, int Children, Func<CancellationToken, Task<IReadOnlyList<string>>> Words, Func<ProcessorTime> Used)
{
    /// <summary>The answer's size; null when it is not a page.</summary>
    public int? Bytes { get; init; }

    /// <summary>Its size as it travels to a browser; null when it is not a page.</summary>
    public int? Packed { get; init; }

    /// <summary>What has still to be done after the last answer, which counts as part of the work; null when nothing is left.</summary>
    public Func<CancellationToken, Task>? Rest { get; init; }

    /// <summary>Asks for so long.</summary>
    public async Task<Window> RunAsync(TimeSpan time, CancellationToken cancel)
    {
        var (words, before) = (await Words(cancel), Used());
        var report = await WithRestAsync(await Wrk.RunAsync(time, words, cancel), cancel);
        var used = Used() - before;
        return new(report, used.Program.TotalMilliseconds / report.Answers, used.Database.TotalMilliseconds / report.Answers);
    }

    private async Task<WrkReport> WithRestAsync(WrkReport report, CancellationToken cancel)
    {
        if (Rest is null) return report;
        var began = TimeProvider.System.GetTimestamp();
        await Rest(cancel);
        var whole = (report.Answers / report.PerSecond) + TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        return report with { PerSecond = report.Answers / whole };
    }
}

/// <summary>What one measured window gave.</summary>
/// <param name="ProgramTime">Processor time of the program for one answer, in milliseconds.</param>
/// <param name="DatabaseTime">Processor time of PostgreSQL for one answer, in milliseconds.</param>
internal sealed record Window(WrkReport Report, double ProgramTime, double DatabaseTime);
