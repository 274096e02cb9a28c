using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Training.Domain.Partners;

/// <summary>What a party of a contract takes on.</summary>
internal enum PartyDuty
{
    [Display(Name = "Trains and supplies packs and site")]
    TrainsAndSupplies = 1,

    [Display(Name = "Delivers the training")]
    Delivers = 2,

    [Display(Name = "Brings schools and learners in")]
    Recruits = 3,

    [Display(Name = "Pays")]
    Pays = 4,

    [Display(Name = "Assesses and awards")]
    Assesses = 5,

    [Display(Name = "Hosts")]
    Hosts = 6,
}
