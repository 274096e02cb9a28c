namespace VirtualSchool.Peps.Domain.Plans;

/// <summary>Whose turn it is.</summary>
internal enum Holder
{
    Nobody = 0,
    SocialWorker = 1,
    DesignatedTeacher = 2,
    VirtualSchool = 3,
}

/// <summary>Who is holding a plan up, with which section, since when.</summary>
/// <param name="For">Whose turn it is.</param>
/// <param name="Section">The section that is not finished; null when it is a step and not a section.</param>
/// <param name="Since">The day on which it became their turn.</param>
internal sealed record Waiting(Holder For, string? Section, DateOnly Since)
{
    public static string WordsOf(Holder holder) => holder switch
    {
        Holder.SocialWorker => "social worker",
        Holder.DesignatedTeacher => "designated teacher",
        Holder.VirtualSchool => "virtual school",
        _ => "nobody",
    };
}

internal sealed partial class Pep
{
    public Holder WaitingFor { get; private set; }

    public string? WaitingSection { get; private set; }

    public DateOnly? WaitingSince { get; private set; }

    /// <summary>Sets whose turn it is. The day stays when the turn does not pass to somebody else.</summary>
    public void Hold(Waiting next)
    {
        var samePerson = WaitingFor == next.For;
        (WaitingFor, WaitingSection) = (next.For, next.Section);
        WaitingSince = next.For == Holder.Nobody ? null : samePerson ? WaitingSince : next.Since;
    }
}
