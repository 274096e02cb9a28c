using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using Xunit;

// Two cores, one browser: side by side these tests only wait for each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace VirtualSchool.EndToEndTests;

/// <summary>Tests that share the browser, and a council to look at.</summary>
[CollectionDefinition(Name)]
public sealed class WithChromium : ICollectionFixture<Chromium>, ICollectionFixture<FilledService>
{
    public const string Name = "with Chromium";
}
