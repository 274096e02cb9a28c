using VirtualSchool.Children.Domain.Schools;
using VirtualSchool.Children.Pages.Schools.Teachers;
using VirtualSchool.Kernel;

namespace VirtualSchool.Children.Tests.Schools;

/// <summary>Designated teachers as a head names them, and what Access then lets them see.</summary>
internal static class Teachers
{
    public static async Task<PersonId> NameTeacherAsync(this ArrangedService service, School school, string email)
    {
        await service.SendAsync(new SetDesignatedTeacher(school.Urn, email.Split('@')[0], email, new(2026, 11, 3), []));
        return await service.PersonOfAsync(email);
    }

    public static async Task<PersonId> PersonOfAsync(this ArrangedService service, string email) => new(await service.ReadAsync<Guid>("select id from access.people where email = $1", email));

    public static async Task<IReadOnlyList<(DateOnly From, DateOnly? Until)>> SightsAsync(this ArrangedService service, PersonId person, ChildId child)
    {
        var found = await service.ReadAsync<string>("select coalesce(string_agg(\"from\" || '/' || coalesce(until::text, ''), ';'), '') from access.sights where person_id = $1 and child_id = $2", person.Value, child.Value);
        return [.. found.Split(';').Select(s => s.Split('/')).Select(s => (DateOnly.Parse(s[0]), s[1].Length == 0 ? (DateOnly?)null : DateOnly.Parse(s[1])))];
    }
}
