using VirtualSchool.Peps.Domain.Templates;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Peps.Demonstration.Phrases;

/// <summary>One worked example of a good target, as phrases for its boxes.</summary>
internal sealed record TargetWords(string Need, IReadOnlyDictionary<string, string> Boxes)
{
    private static readonly ILookup<char, TargetWords> Shipped =
        Lines.Of("targets").SelectMany(line => line[0].Select(phase => (phase, Target: Read(line)))).ToLookup(l => l.phase, l => l.Target);

    /// <summary>So many different targets for the phase, those that answer the need first.</summary>
    public static IReadOnlyList<TargetWords> For(PepPhase phase, string need, int howMany, Random dice) =>
        [.. dice.Shuffled(Shipped[AnswerWords.Letter(phase)]).OrderByDescending(t => t.Need == need).Take(howMany)];

    /// <summary>The needs that the phase's targets answer.</summary>
    public static string AnyNeed(PepPhase phase, Random dice) => dice.Pick(Shipped[AnswerWords.Letter(phase)].Select(t => t.Need).ToArray());

    private static TargetWords Read(string[] cells) => new(cells[1], new Dictionary<string, string>
    {
        ["target.need"] = cells[1],
        ["target.strand"] = cells[2],
        ["target.statement"] = cells[3],
        ["target.childwords"] = cells[4],
        ["target.why"] = cells[5],
        ["target.baseline"] = cells[6],
        ["target.baseline_date"] = "{iso-12}",
        ["target.baseline_evidence"] = cells[7],
        ["target.measure"] = cells[8],
        ["target.aim"] = cells[9],
        ["target.checked_by"] = cells[10],
        ["target.by"] = "{iso+77}",
        ["target.actions"] = Actions(cells[11].Split("; "), cells[12], cells[13]),
        ["target.child_part"] = cells[13],
        ["target.carer_part"] = cells[12],
        ["target.costs"] = Costs(cells[14]),
        ["target.milestone"] = cells[15],
        ["target.origin"] = "new",
    });

    private static string Actions(string[] school, string carer, string child) =>
        $"what: {school[0]} ; who: {{adult}} ; part: school ; place: School ; times: {school[1]} ; minutes: {school[2]} ; weeks: {school[3]} ; start: {{iso+5}} // what: {carer} ; who: {{carer}} ; part: carer // what: {child} ; who: {{name}} ; part: child";

    private static string Costs(string cell) => cell.Split(';', StringSplitOptions.TrimEntries) is [var item, var kind, var many, var weeks, var rate]
        ? $"item: {item} ; kind: {kind} ; quantity: {many} ;{(weeks.Length > 0 ? $" weeks: {weeks} ;" : "")} rate: {rate} ; fund: Pupil premium plus ; additional: Beyond what school gives every pupil"
        : "[]";
}
