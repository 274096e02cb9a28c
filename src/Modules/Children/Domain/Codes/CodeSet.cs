namespace VirtualSchool.Children.Domain.Codes;

/// <summary>The names of the code sets.</summary>
internal static class CodeSet
{
    public const string WhyBegan = "RNE";
    public const string LegalStatus = "LS";
    public const string Need = "CIN";
    public const string Placement = "PLACE";
    public const string Provider = "PROVIDER";
    public const string WhyEnded = "REC";
    public const string WhyChanged = "CHANGE";
    public const string Ethnicity = "ETHNIC";
    public const string UpnUnknown = "UPN";
    public const string SenProvision = "SEN";
    public const string SenNeed = "SENTYPE";
}
