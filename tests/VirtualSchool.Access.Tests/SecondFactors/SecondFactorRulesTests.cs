using Shouldly;
using VirtualSchool.Access.Domain.SecondFactors;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;
using Xunit;

namespace VirtualSchool.Access.Tests.SecondFactors;

public sealed class SecondFactorRulesTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task Change_FromTomorrow_IsDemandedTomorrowAndNotToday()
    {
        var tomorrow = DateOnly.FromDateTime(service.Clock.GetUtcNow().Date).AddDays(1);
        using var head = await service.SignInAsync(Role.Head);
        var teacher = await service.MakePersonAsync(Role.DesignatedTeacher);
        await head.OpenAsync("/settings/second-factor");
        await head.PressAsync("Change it", ("Input.Role", "DesignatedTeacher"), ("Input.Demand", "OfEverybody"), ("Input.From.Day", $"{tomorrow.Day}"),
            ("Input.From.Month", $"{tomorrow.Month}"), ("Input.From.Year", $"{tomorrow.Year}"), ("Input.Source", "Security policy of November 2026"));
        head.Words.ShouldContain("Security policy of November 2026");

        using var today = await service.SignInAsync(teacher);
        today.Path.ShouldBe("/");
        (await service.ReadAsync<long>("select count(*) from access.authenticator_apps where person_id = $1", teacher.Value)).ShouldBe(0);
        service.Clock.Pass(TimeSpan.FromDays(1));
        using var later = await service.SignInAsync(teacher);
        (await service.ReadAsync<long>("select count(*) from access.authenticator_apps where person_id = $1", teacher.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task Change_FromYesterday_OrOfAHead_IsRefused()
    {
        using var head = await service.SignInAsync(Role.Head);
        await head.OpenAsync("/settings/second-factor");

        await head.PressAsync("Change it", ("Input.From.Day", "1"), ("Input.From.Month", "1"), ("Input.From.Year", "2025"));

        head.Words.ShouldContain("Choose a role.");
        head.Words.ShouldContain("Choose of whom it is demanded.");
        head.Words.ShouldContain("Enter today or a later day");
        head.Page.QuerySelector("option[value=Head]").ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.Head, false, true)]
    [InlineData(Role.Administrator, false, true)]
    [InlineData(Role.Adviser, false, true)]
    [InlineData(Role.DesignatedTeacher, false, false)]
    [InlineData(Role.DesignatedTeacher, true, true)]
    public void Demands_AsShipped(Role role, bool seesSeveral, bool demanded) =>
        SecondFactorRule.Demands(SecondFactorRule.Shipped, new HashSet<Role> { role }, seesSeveral, new DateOnly(2026, 11, 3)).ShouldBe(demanded);
}
