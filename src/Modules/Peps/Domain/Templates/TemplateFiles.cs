using System.Reflection;
using System.Text.Json;

namespace VirtualSchool.Peps.Domain.Templates;

/// <summary>The files that are shipped inside the program, put together into whole templates.</summary>
internal sealed class TemplateFiles
{
    private const string Folder = "Templates/";
    private static readonly Assembly Shipped = typeof(TemplateFiles).Assembly;

    private readonly Dictionary<ChoiceList, List<ListedChoice>> _lists = new()
    {
        [ChoiceList.Needs] = Read<List<ListedChoice>>("needs"),
        [ChoiceList.Strands] = Read<List<ListedChoice>>("strands"),
    };

    public IReadOnlyList<ListedChoice> List(ChoiceList list) => _lists[list];

    public IEnumerable<PepTemplate> Templates() => Names("Plans/").Select(name => Whole(Read<TemplateFile>(name)));

    private PepTemplate Whole(TemplateFile file) => new()
    {
        Key = file.Key,
        Version = file.Version,
        Phase = file.Phase,
        Title = file.Title,
        Years = file.Years,
        EffectiveFrom = file.EffectiveFrom,
        Source = file.Source,
        Minutes = file.Minutes,
        Sections = [.. file.Sections.Select(use => Section(use, file.Phase))],
    };

    private TemplateSection Section(SectionUse use, PepPhase phase)
    {
        var file = Read<SectionFile>($"Sections/{use.Use}");
        return new()
        {
            Key = file.Key,
            Title = use.Title ?? file.Title,
            Guide = file.Guide,
            Owner = file.Owner,
            Helpers = file.Helpers ?? [],
            Handovers = file.Handovers ?? [],
            Due = file.Due,
            ShowWhen = file.ShowWhen,
            Repeats = file.Repeats,
            CountsAsOne = file.CountsAsOne,
            AfterSubmission = file.AfterSubmission,
            Questions = [.. file.Questions.Concat((file.Parts ?? []).SelectMany(Part)).SelectMany(question => Finish(question, phase))],
        };
    }

    private static IEnumerable<TemplateQuestion> Part(string name)
    {
        var part = Read<PartFile>($"Sections/{name}");
        return part.Questions.Select((question, place) => question with
        {
            Group = question.Group ?? part.Title,
            GroupGuide = place == 0 ? part.Guide : null,
            ShowWhen = Condition.Both(part.ShowWhen, question.ShowWhen),
            ChildsOwn = true,
        });
    }

    private IEnumerable<TemplateQuestion> Finish(TemplateQuestion question, PepPhase phase)
    {
        var whole = question with
        {
            Choices = Choices(question, phase),
            Columns = [.. question.Columns.Select(column => column with { Choices = Choices(column, phase) })],
        };
        return question.Detail is { } detail ? [whole, detail.After(whole)] : [whole];
    }

    private IReadOnlyList<Choice> Choices(TemplateQuestion question, PepPhase phase) => question switch
    {
        { ChoicesFrom: { } list } => [.. Offered(list, phase).Select(entry => new Choice(entry.Key, entry.Name))],
        { Type: QuestionType.YesNo, Choices: [] } => [new("yes", "Yes"), new("no", "No")],
        _ => question.Choices,
    };

    private IEnumerable<ListedChoice> Offered(ChoiceList list, PepPhase phase) =>
        List(list).Where(entry => entry.Offered && entry.Phases.Contains(phase));

    private static IEnumerable<string> Names(string folder) => Shipped.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder + folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => name[Folder.Length..^".json".Length]);

    private static T Read<T>(string name)
    {
        using var file = Shipped.GetManifestResourceStream($"{Folder}{name}.json")
            ?? throw new InvalidDataException($"There is no template file {name}.json.");
        try
        {
            return JsonSerializer.Deserialize<T>(file, TemplateJson.Options)!;
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{name}.json: {problem.Message}", problem);
        }
    }
}
