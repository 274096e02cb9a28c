using VirtualSchool.Children.Domain.Codes;

namespace VirtualSchool.Children.Pages.Codes;

/// <summary>What each set of codes is about.</summary>
internal static class SetWords
{
    public static string Of(string set) => set switch
    {
        CodeSet.WhyBegan => "Why an episode began",
        CodeSet.LegalStatus => "Legal status",
        CodeSet.Need => "Category of need",
        CodeSet.Placement => "Type of placement",
        CodeSet.Provider => "Provider of the placement",
        CodeSet.WhyEnded => "Why an episode ceased",
        CodeSet.WhyChanged => "Why a placement changed",
        CodeSet.Ethnicity => "Ethnic origin",
        CodeSet.UpnUnknown => "Why there is no UPN",
        CodeSet.SenProvision => "SEN provision",
        CodeSet.SenNeed => "Type of SEN",
        "SEX" => "Sex",
        _ => set,
    };
}
