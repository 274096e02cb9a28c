using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>Of whom in a role a second factor is demanded.</summary>
internal enum SecondFactorDemand
{
    [Display(Name = "Everybody")]
    OfEverybody = 1,

    [Display(Name = "Whoever sees more than one child")]
    OfWhoeverSeesSeveral = 2,
}
