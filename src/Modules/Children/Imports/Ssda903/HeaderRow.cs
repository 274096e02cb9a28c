using VirtualSchool.Children.Domain;

namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>One child as the return's Header gives them.</summary>
/// <param name="Row">Where it stands in the file.</param>
/// <param name="Upn">The number, or null when there is none or it cannot be used.</param>
/// <param name="UpnUnknown">UN1 to UN5, or null.</param>
internal sealed record HeaderRow(int Row, string Child, DateOnly BornOn, Sex? Sex, string? Ethnicity, Upn? Upn, string? UpnUnknown);
