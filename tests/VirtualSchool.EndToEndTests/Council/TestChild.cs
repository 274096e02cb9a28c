namespace VirtualSchool.EndToEndTests.Council;

/// <summary>A child as a council's files tell of them.</summary>
internal sealed record TestChild(string Number, string Given, string Family, DateOnly BornOn, DateOnly InCareFrom)
{
    public int School { get; init; } = Files.Primary;

    public int Year { get; init; } = 4;

    public string Worker { get; init; } = "Sara Holt";

    /// <summary>The day on which the child left care, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The 903's code for why the child left care.</summary>
    public string WhyEnded { get; init; } = "";

    public string Name => $"{Given} {Family}";
}
