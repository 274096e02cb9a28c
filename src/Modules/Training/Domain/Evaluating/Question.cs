namespace VirtualSchool.Training.Domain.Evaluating;

/// <summary>One thing that is asked.</summary>
/// <param name="Key">Under what its answer is kept; never changed once people have answered.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Text">The question.</param>
internal sealed record Question(string Key, AnswerKind Kind, string Text)
{
    public string? Hint { get; init; }

    /// <summary>The ends of a scale, or the least and most of a number.</summary>
    public (int Least, int Most) Range { get; init; }

    /// <summary>What the ends of a scale mean.</summary>
    public (string Least, string Most) Ends { get; init; }

    /// <summary>What can be chosen, each by its key.</summary>
    public IReadOnlyList<(string Key, string Text)> Options { get; init; } = [];

    /// <summary>The learning outcome that it is about; null when about none.</summary>
    public Guid? Outcome { get; init; }

    /// <summary>True for own words that may be printed where the writer allows it.</summary>
    public bool MayBeQuoted { get; init; }
}

/// <summary>How a question is answered.</summary>
internal enum AnswerKind
{
    Scale = 1,
    OwnWords = 2,
    OneOf = 3,
    AnyOf = 4,
    Day = 5,
    Number = 6,
}
