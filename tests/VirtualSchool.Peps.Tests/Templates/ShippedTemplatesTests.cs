using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

public sealed class ShippedTemplatesTests
{
    [Fact]
    public void Load_ShippedFiles_GivesTheFourTemplates() =>
        TemplateLibrary.Load().Templates.Select(template => template.Key).Order()
            .ShouldBe(["ey-2026", "post16-2026", "primary-2026", "secondary-2026"]);
}
