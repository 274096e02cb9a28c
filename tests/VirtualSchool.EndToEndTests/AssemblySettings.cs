using VirtualSchool.EndToEndTests.Browsing;
using Xunit;

// Two cores, one browser: side by side these tests only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace VirtualSchool.EndToEndTests;

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class WithChromium : ICollectionFixture<Chromium>
{
    public const string Name = "with Chromium";
}
