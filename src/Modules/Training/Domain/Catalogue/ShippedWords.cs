namespace VirtualSchool.Training.Domain.Catalogue;

/// <summary>The words that a new council starts with. All can be changed on screen.</summary>
internal static class ShippedWords
{
    /// <summary>The word for designated teachers, however the council words it: a course for them trains them for their part.</summary>
    public static readonly Guid DesignatedTeacher = new((int)WordKind.Audience, 1, 0, new byte[8]);

    public static IReadOnlyList<(Guid Id, WordKind Kind, string Name, string? Meaning, int Place)> All { get; } =
    [
        .. Of(WordKind.Audience,
            ("Designated teacher", "The duty, the plan and its targets, pupil premium plus, working with social workers"),
            ("Senior leader", "Behaviour policy, whole-school change, exclusion"),
            ("Governor or trustee", "What to ask the designated teacher once a year"),
            ("Teacher", "Attachment and trauma in the classroom, high expectations"),
            ("Teaching assistant", "Co-regulation, reading and number catch-up"),
            ("SENCO", "Joining the plan with the education, health and care plan"),
            ("Pastoral or family support", "Working with parents and carers, attendance, early help"),
            ("Early years practitioner", "First relationships, play, moving on to school"),
            ("Social worker", "Schools, admissions, exclusion, what a good plan asks"),
            ("Newly qualified social worker", "The first year in practice: schools and the plan"),
            ("Independent reviewing officer", "What to look for in a plan at the review"),
            ("Foster carer", "Helping at home, talking with school"),
            ("Kinship carer or adoptive parent", "Rights of children who were looked after, talking with school"),
            ("Residential worker", "Education in the home, routines, school refusal"),
            ("Children’s centre or family hub worker", "Brain development, positive parenting"),
            ("Educational psychologist", "Delivering and supervising whole-school training"),
            ("Student or trainee", "What a virtual school is for"),
            ("Other", null)),
        .. Of(WordKind.Strand,
            ("Attachment and trauma", null),
            ("Relational and restorative practice", null),
            ("Emotion coaching", null),
            ("Reading, language and number", null),
            ("The duty, the plan and the money", null),
            ("Working with parents and carers", null),
            ("Inclusion and special educational needs", null),
            ("Looking after oneself and others", null)),
        .. Of(WordKind.Level,
            ("Introduction", "No knowledge is needed before"),
            ("Foundation", "What everybody in the role should know"),
            ("Practitioner", "Doing it, with practice between sessions"),
            ("Leader", "Leading it across a school or team"),
            ("Level 3 qualification", "Assessed and awarded")),
    ];

    private static IEnumerable<(Guid, WordKind, string, string?, int)> Of(WordKind kind, params IReadOnlyList<(string Name, string? Meaning)> words) =>
        words.Select((w, i) => (new Guid((int)kind, (short)(i + 1), 0, new byte[8]), kind, w.Name, w.Meaning, (i + 1) * 10));
}
