using VirtualSchool.Children.Contracts;
using VirtualSchool.Peps.Domain.Plans;

namespace VirtualSchool.Peps.Desk;

/// <summary>The council's term as plans count it.</summary>
internal static class Terms
{
    public static PepTerm Of(TermFound term) => term.From.Month switch
    {
        >= 8 => new PepTerm(term.From.Year, 1),
        <= 3 => new PepTerm(term.From.Year - 1, 2),
        _ => new PepTerm(term.From.Year - 1, 3),
    };
}
