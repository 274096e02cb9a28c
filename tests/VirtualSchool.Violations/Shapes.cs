using Microsoft.AspNetCore.Razor.TagHelpers;

namespace VirtualSchool.Violations.OnlyTheModuleIsPublic
{
    /// <summary>A type that others could use past the contracts.</summary>
    public static class BreaksByBeingPublic;

    internal static class KeepsToItself;
}

namespace VirtualSchool.Violations.ClassesAreSealed
{
    internal class BreaksByBeingOpen;

    internal abstract class KeepsAsAbstract;

    internal sealed class KeepsAsSealed : KeepsAsAbstract;
}

namespace VirtualSchool.Violations.NamesSayWhatThingsAre
{
    internal static class BreaksByManager;

    internal static class BreaksByUtils;

    internal sealed class KeepsAsTagHelper : TagHelper;
}

namespace VirtualSchool.Violations.WhatOthersReadIsSaid
{
    public static class BreaksBySilence;

    /// <summary>Says what it is.</summary>
    public static class KeepsBySaying;
}
