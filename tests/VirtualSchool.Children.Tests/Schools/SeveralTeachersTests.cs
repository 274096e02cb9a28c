using System.Net;
using Shouldly;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Children.Tests.Schools;

/// <summary>Several designated teachers and deputies at a school, and one at two schools with one way to sign in.</summary>
public sealed class SeveralTeachersTests(ArrangedService service) : IClassFixture<ArrangedService>
{
    private const string Record = "Record designated teacher";

    [Fact]
    public async Task Deputy_BesideTwoTeachers_SeesTheSamePupils()
    {
        var school = await service.AddSchoolAsync(310001, "Many Hands School");
        var child = await service.AddChildAsync(school, "Pia", "Shared");
        await service.NameTeacherAsync(school, "one@many.example.org");
        using var head = await service.SignInAsync(Role.Head);
        foreach (var (name, email, deputy) in new[] { ("Tess Two", "two@many.example.org", (string?)null), ("Dev Deputy", "deputy@many.example.org", "true") })
        {
            await head.OpenAsync("/schools/310001/designated-teacher");
            await head.PressAsync(Record, ("Input.Name", name), ("Input.Email", email), ("Input.Replaces", null), ("Input.IsDeputy", deputy));
        }
        head.Words.ShouldContain("Dev Deputy, deputy");
        foreach (var email in new[] { "one@many.example.org", "two@many.example.org", "deputy@many.example.org" })
        {
            using var teacher = await service.SignInAsync(await service.PersonOfAsync(email));
            await teacher.OpenAsync($"/children/{child}");
            teacher.Status.ShouldBe(HttpStatusCode.OK, email);
        }
        await head.OpenAsync($"/children/{child}");
        head.Words.ShouldContain("Dev Deputy (deputy)");
    }

    [Fact]
    public async Task TeacherAtTwoSchools_SeesBothUntilTheOneEnds()
    {
        var (one, other) = (await service.AddSchoolAsync(310002, "First School"), await service.AddSchoolAsync(310003, "Second School"));
        var (here, there) = (await service.AddChildAsync(one, "Una", "Here"), await service.AddChildAsync(other, "Tom", "There"));
        var person = await service.NameTeacherAsync(one, "both@two.example.org");
        (await service.NameTeacherAsync(other, "both@two.example.org")).ShouldBe(person);
        using var teacher = await service.SignInAsync(person);
        await teacher.OpenAsync("/children");
        teacher.Words.ShouldContain("Una Here");
        teacher.Words.ShouldContain("Tom There");
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/schools/310002");
        await head.OpenAsync(head.Page.QuerySelectorAll("a").First(a => a.TextContent.StartsWith("End for", StringComparison.Ordinal)).GetAttribute("href")!);
        await head.PressAsync("End it");
        (await service.SightsAsync(person, here)).Single().Until.ShouldBe(new DateOnly(2026, 11, 18));
        (await service.SightsAsync(person, there)).Single().Until.ShouldBeNull();
    }
}
