using MediatR;
using VirtualSchool.Access.Contracts;
using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Demonstration;

namespace VirtualSchool.Children.Demonstration.Schools;

/// <summary>Who is designated teacher where: one at each school; at the largest two and a deputy; one shared by two schools; one who went on with a school that became an academy.</summary>
internal sealed class TeachersOfSchools(InventedSchools schools, IMediator mediator, DateOnly from)
{
    public async Task<IReadOnlyList<DesignatedTeacher>> NameAsync(DemonstrationWorld world, CancellationToken cancel)
    {
        List<DesignatedTeacher> all = [.. schools.All.Select(e => Of(e.School.Urn, e.Teacher, Begins(e)))];
        if (schools.Converted is { } converted && schools.All.FirstOrDefault(e => e.School == converted.To) is { } academy)
            all.Add(Of(converted.From.Urn, academy.Teacher, from, until: converted.On));
        if (schools.Sharing is var (one, other)) all.Add(Of(other.School.Urn, one.Teacher, from));
        var (second, deputy) = ("Moira Fenn", "Owen Tally");
        foreach (var (name, isDeputy) in new[] { (second, false), (deputy, true) })
            all.Add(Of(schools.Large.School.Urn, await MakeAsync(name, world.Today, cancel), from, isDeputy: isDeputy));
        return all;
    }

    private async Task<KnownPerson> MakeAsync(string name, DateOnly today, CancellationToken cancel)
    {
        var email = $"{name.Replace(' ', '.').ToLowerInvariant()}@schools.example";
        var ids = await mediator.Send(new EnsurePeople([new(name, email, Role.DesignatedTeacher, today.AddDays(-400))], "designated teacher of a school"), cancel);
        return new KnownPerson(ids[0], name, email);
    }

    private DateOnly Begins(Establishment school) => schools.Converted is { } converted && converted.To == school.School ? converted.On : from;

    private static DesignatedTeacher Of(int urn, KnownPerson person, DateOnly from, DateOnly? until = null, bool isDeputy = false) =>
        new() { SchoolUrn = urn, PersonId = person.Id, Name = person.Name, Email = person.Email, From = from, Until = until, IsDeputy = isDeputy };
}
