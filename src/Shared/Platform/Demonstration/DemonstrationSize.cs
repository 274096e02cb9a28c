namespace VirtualSchool.Platform.Demonstration;

/// <summary>How large a demonstration council is.</summary>
/// <param name="Children">How many children it looks after today; null for the shipped council, which also has a past.</param>
/// <param name="Advisers">How many advisers.</param>
/// <param name="SocialWorkers">How many social workers.</param>
/// <param name="Schools">How many schools, each with a designated teacher.</param>
public sealed record DemonstrationSize(int? Children, int Advisers, int SocialWorkers, int Schools)
{
    private const int ChildrenAnAdviser = 80;
    private const int ChildrenASocialWorker = 14;
    private const int PupilsASchool = 3;

    /// <summary>The council that a newcomer sees: some hundred children, and the year 2022-23 behind them.</summary>
    public static DemonstrationSize Shipped { get; } = new(null, 8, 46, 260);

    /// <summary>A council that looks after so many children, with the people and schools that go with them.</summary>
    public static DemonstrationSize Of(int? children) => children is not { } many
        ? Shipped
        : new(many, 1 + (many / ChildrenAnAdviser), 1 + (many / ChildrenASocialWorker), 12 + (many / PupilsASchool));
}
