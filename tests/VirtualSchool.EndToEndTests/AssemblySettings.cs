using VirtualSchool.EndToEndTests.Browsing;
using VirtualSchool.EndToEndTests.Council;
using Xunit;

// Two cores: the browser's tests beside those that start and stop programs, each kind one after the other.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace VirtualSchool.EndToEndTests;

/// <summary>Tests that share the browser, and a council to look at.</summary>
[CollectionDefinition(Name)]
public sealed class WithChromium : ICollectionFixture<Chromium>, ICollectionFixture<FilledService>
{
    public const string Name = "with Chromium";
}

/// <summary>Tests that start the program as a person does and wait for it to come and go.</summary>
[CollectionDefinition(Name)]
public sealed class WithProcesses
{
    public const string Name = "with processes";
}
