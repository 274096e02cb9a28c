using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Children.Data;
using VirtualSchool.Children.Domain;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Roll;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.Children.Tests;

/// <summary>The service with children and schools that a test puts on its records as any other change is made, in one transaction.</summary>
public class ArrangedService : TestService
{
    private static readonly DateOnly LongAgo = new(2024, 9, 2);
    private int _numbers = 5000;

    internal Task ArrangeAsync(Func<ChildrenDbContext, RollChange, Task> work) => SendAsync(new Arrange(work));

    internal async Task<School> AddSchoolAsync(int urn, string name, string status = "Open", string? phase = "Primary")
    {
        var school = new School { Urn = urn, Name = name, Status = status, Phase = phase, Type = "Community school", AuthorityName = "Anytown" }.Restated();
        await ArrangeAsync((data, _) => Task.FromResult(data.Add(school)));
        return school;
    }

    /// <summary>A child in care and at the school since long ago; with no adviser or social worker unless given.</summary>
    internal async Task<ChildId> AddChildAsync(School school, string given, string family, PersonId? adviser = null)
    {
        var child = new Child { CouncilNumber = $"{Interlocked.Increment(ref _numbers)}", BornOn = new(2016, 5, 4) };
        child.Call(new ChildName(given, family, null));
        child.Begin(new CareEpisode { From = LongAgo, WhyBegan = "S", LegalStatus = "C2" });
        child.MoveTo(school, LongAgo);
        if (adviser is { } person) child.Allocate(Part.Adviser, person, "The Adviser", LongAgo);
        await ArrangeAsync((_, roll) => Task.Run(() => roll.Add(child)));
        return child.Id;
    }

    protected override bool HasDoor => true;

    protected override void Adjust(WebApplicationBuilder builder)
    {
        base.Adjust(builder);
        builder.Services.AddScoped<IRequestHandler<Arrange, Unit>, ArrangeHandler>();
    }
}

[AllowSystem]
internal sealed record Arrange(Func<ChildrenDbContext, RollChange, Task> Work) : ICommand;

internal sealed class ArrangeHandler(ChildrenDbContext data, RollChange roll) : IRequestHandler<Arrange, Unit>
{
    public async Task<Unit> Handle(Arrange command, CancellationToken cancel)
    {
        await command.Work(data, roll);
        await roll.FinishAsync(cancel);
        return Unit.Value;
    }
}
