using Microsoft.EntityFrameworkCore;
using VirtualSchool.Platform.Imports;
using VirtualSchool.Training.Data;
using VirtualSchool.Training.Domain;
using VirtualSchool.Training.Domain.Catalogue;
using VirtualSchool.Training.Domain.Elearning;

namespace VirtualSchool.Training.Imports;

/// <summary>What a file of completions cannot say by itself: of which course it is, which pool gives the places, and what to do with people whom nobody knows.</summary>
internal sealed class CompletionChoices(IReadOnlyList<Course> courses, IReadOnlyList<LicencePool> pools, CompletionColumns columns, IReadOnlyDictionary<string, string> answers)
{
    private const string None = "none";
    private const string Add = "add";
    private const string Leave = "leave";

    public static async Task<CompletionChoices> OfAsync(TrainingDbContext data, CompletionColumns columns, IReadOnlyDictionary<string, string> answers, CancellationToken cancel) => new(
        await data.Set<Course>().AsNoTracking().Include(c => c.Modules).Where(c => c.Kind == CourseKind.ELearning).OrderBy(c => c.Title).ToListAsync(cancel),
        await data.Set<LicencePool>().AsNoTracking().Include(p => p.Courses).OrderByDescending(p => p.Until).ThenBy(p => p.Title).ToListAsync(cancel), columns, answers);

    /// <summary>As answered; else the one whose modules the file's headings name, or the only one.</summary>
    public Course? Course => courses.FirstOrDefault(c => $"{c.Id}" == answers.GetValueOrDefault("course")) ?? (answers.ContainsKey("course") ? null : Likeliest);

    /// <summary>As answered; else the only one whose places open the course. Null where new enrolments use no place.</summary>
    public LicencePool? Pool => answers.GetValueOrDefault("pool") is { } answer ? Open.FirstOrDefault(p => $"{p.Id}" == answer) : Open is [var only] ? only : null;

    /// <summary>True when people whom nobody knows yet become learners.</summary>
    public bool AddsStrangers => answers.GetValueOrDefault("strangers") == Add;

    public IEnumerable<ImportQuestion> Questions =>
    [
        new("course", "Of which e-learning course is the file?", "Moodle’s file does not say. It is known by its modules where the course’s page names them as the file does.", [.. courses.Select(c => KeyValuePair.Create($"{c.Id}", $"{c.Title} ({c.Reference})"))], Course is { } course ? $"{course.Id}" : null, Required: Course is null),
        new("pool", "Which pool gives the places to those who are not enrolled here yet?", "Each of them uses one place of it.", [new(None, "None: it needs no licence"), .. Open.Select(p => KeyValuePair.Create($"{p.Id}", $"{p.Title}, {Words.Day(p.From)} to {Words.Day(p.Until)}"))], Pool is { } pool ? $"{pool.Id}" : None, Required: false),
        new("strangers", "What about people whose address nobody knows yet?", "Somebody may be known by another address: look at the warnings first.", [new(Leave, "Leave them out, and show me who they are"), new(Add, "Add them as learners, where they work as the file says")], AddsStrangers ? Add : Leave, Required: false),
    ];

    private IReadOnlyList<LicencePool> Open => Course is { } course ? [.. pools.Where(p => p.Covers(course.Id))] : [];

    private Course? Likeliest =>
        courses.Select(c => (Course: c, Found: c.Modules.Count(m => columns.Of(m.Title) is not null))).Where(c => c.Found > 0).OrderByDescending(c => c.Found).ToList() switch
        {
            [var only] => only.Course,
            [var first, var second, ..] when first.Found > second.Found => first.Course,
            _ => courses is [var single] ? single : null,
        };
}
