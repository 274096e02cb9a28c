using Shouldly;

namespace VirtualSchool.EndToEndTests.Browsing;

/// <summary>A small telephone, held upright.</summary>
internal static class Telephone
{
    public const int Width = 320;

    /// <summary>Nothing on the page now shown has to be moved sideways.</summary>
    public static async Task ShouldFitAsync(this Tab tab) => (await tab.Screen.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Width, tab.Path);
}
