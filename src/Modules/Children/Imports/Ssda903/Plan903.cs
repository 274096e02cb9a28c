using VirtualSchool.Platform.Imports;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>What a return would change, and how to change it.</summary>
internal sealed class Plan903(Return read, IReadOnlyDictionary<string, string> upnHolders, Closed closed, RollRecords records, GoLive goLive, DateOnly today) : ImportPlan
{
    public override async Task ApplyAsync(IProgress<ImportProgress> progress, CancellationToken cancel)
    {
        goLive.Keep();
        progress.Report(new(0, 3, "Taking the children's records"));
        var known = await records.TakeAsync(read.Numbers, cancel);
        progress.Report(new(1, 3, "Changing them"));
        var merge = new Merge(read, known, upnHolders, closed, today);
        merge.Make();
        progress.Report(new(2, 3, "Saving, and telling whom it concerns"));
        await records.FinishAsync(merge.New, cancel);
    }
}
