using VirtualSchool.Training.Domain.Catalogue;

namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>What is asked at each moment. Reaction and learning at the end; what people do, and what came of it, later (Kirkpatrick's four levels).</summary>
internal static class Questions
{
    public const string Recommend = "recommend";
    public const string Attendance = "effect.attendance";
    public const string Attainment = "effect.attainment";
    public const string MoreChildren = "children.more";
    public const string Children = "children";
    public const string SchoolValues = "school.values";
    public const string Yes = "yes";

    private static readonly (string, string)[] YesNo = [(Yes, "Yes"), ("no", "No"), ("early", "Too early to say"), ("not-mine", "Not my work")];

    /// <summary>The form of a moment.</summary>
    /// <param name="moment">When.</param>
    /// <param name="outcomes">What the course is to teach; each is asked about.</param>
    /// <param name="knowsBefore">True when they have said before the course how confident they were; otherwise the end asks them to look back.</param>
    public static IReadOnlyList<Question> Of(Moment moment, IEnumerable<LearningOutcome> outcomes, bool knowsBefore)
    {
        var ordered = outcomes.OrderBy(o => o.Place).ToList();
        return moment switch
        {
            Moment.Before => [Words("hoped", "What do you hope to do differently?"), .. ordered.Select(Before)],
            Moment.AtEnd => [.. ordered.SelectMany(o => knowsBefore ? [Now(o)] : (Question[])[LookingBack(o), Now(o)]), .. AtEnd()],
            Moment.WeeksLater => [.. ordered.Select(Now), .. WeeksLater()],
            _ => [.. ordered.Select(Now), .. TermLater()],
        };
    }

    public static string BeforeKey(Guid outcome) => $"before.{outcome:N}";

    public static string NowKey(Guid outcome) => $"now.{outcome:N}";

    private static Question Before(LearningOutcome o) => Confidence(BeforeKey(o.Id), o, "how confident are you today?");

    private static Question LookingBack(LearningOutcome o) => Confidence(BeforeKey(o.Id), o, "how confident were you before the course?");

    private static Question Now(LearningOutcome o) => Confidence(NowKey(o.Id), o, "how confident are you now?");

    private static Question Confidence(string key, LearningOutcome outcome, string asks) =>
        Scale(key, $"{outcome.Text}: {asks}", 1, 10, "not at all", "completely") with { Outcome = outcome.Id };

    private static IEnumerable<Question> AtEnd() =>
    [
        Scale("relevance", "How relevant was it to your work?", 1, 5, "not at all", "very"),
        Scale("pace", "How was the pace?", 1, 5, "much too slow", "much too fast"),
        Scale("trainer", "How well did the trainer teach it?", 1, 5, "poorly", "very well"),
        Scale("venue", "How well did the room, or the meeting online, suit it?", 1, 5, "poorly", "very well"),
        Scale(Recommend, "Would you recommend it to a colleague?", 0, 10, "certainly not", "certainly"),
        Words("will-do", "What is one thing that you will do?"),
        new("by-when", AnswerKind.Day, "By when?"),
        Words("with-whom", "Who will notice, or help?") with { Hint = "A role, no child’s name." },
        Words("own-words", "What would you tell a colleague about it?") with { MayBeQuoted = true },
    ];

    private static IEnumerable<Question> WeeksLater() =>
    [
        OneOf("did-do", "Have you done the thing that you meant to do?", ("done", "Done"), ("part", "In part"), ("not-yet", "Not yet"), ("not-relevant", "No longer relevant")),
        AnyOf("helped", "What helped?", ("manager", "My manager"), ("colleague", "A colleague who came too"), ("pack", "The pack or resources"), ("time", "Time set aside"), ("supervision", "Supervision or coaching")),
        AnyOf("hindered", "What hindered?", ("time", "No time"), ("policy", "Our policy says otherwise"), ("staff", "Too few staff, or changes"), ("unsure", "I was not sure how"), ("occasion", "No occasion yet")),
        OneOf("manager-saw", "Ask your line manager: have they seen a change?", YesNo),
        Words("manager-words", "What have they seen?"),
        .. Effects(),
        Words("weeks-words", "What has changed in your work?") with { Hint = "No child’s name.", MayBeQuoted = true },
    ];

    private static IEnumerable<Question> TermLater() =>
    [
        AnyOf("policy", "What has changed for your whole school or team?", ("behaviour", "The behaviour or relationships policy"), ("induction", "Induction of new staff"), ("plans", "How plans for children are made"), ("space", "Rooms or the day’s structure"), ("training", "More colleagues were trained")),
        .. Effects(),
        Words("child-effect", "What difference has it made for a child?") with { Hint = "Tell it without a name or anything by which the child could be known.", MayBeQuoted = true },
    ];

    private static IEnumerable<Question> Effects() =>
    [
        new(Children, AnswerKind.Number, "With how many children have you used it, roughly?") { Range = (0, 2000) },
        OneOf(MoreChildren, "Do you work with more children or families than before the course?", YesNo),
        OneOf(Attendance, "Have you seen an effect on children’s attendance?", YesNo),
        OneOf(Attainment, "Have you seen an effect on children’s attainment?", YesNo),
        OneOf(SchoolValues, "Does your school or team value this work more than before?", YesNo),
    ];

    private static Question Scale(string key, string text, int least, int most, string low, string high) =>
        new(key, AnswerKind.Scale, text) { Range = (least, most), Ends = (low, high) };

    private static Question Words(string key, string text) => new(key, AnswerKind.OwnWords, text);

    private static Question OneOf(string key, string text, params (string, string)[] options) => new(key, AnswerKind.OneOf, text) { Options = options };

    private static Question AnyOf(string key, string text, params (string, string)[] options) => new(key, AnswerKind.AnyOf, text) { Options = options };
}
