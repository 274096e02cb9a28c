using VirtualSchool.Access.Contracts;
using VirtualSchool.Kernel;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Finds what the files of a council have become, and whom they named.</summary>
internal static class Finding
{
    public static async Task<ChildId> FindChildAsync(this TestService service, TestChild child) =>
        new(await service.ReadAsync<Guid>("select id from children.child where council_number = $1", child.Number));

    public static async Task<string> FindPlanAsync(this TestService service, TestChild child) =>
        await service.ReadAsync<string>("select reference from peps.pep where child = $1 order by id desc limit 1", (await service.FindChildAsync(child)).Value);

    public static async Task<PersonId> FindPersonAsync(this TestService service, Role role, string name) =>
        (await service.SendAsync(new FindPeopleInRole(role))).Single(p => p.Name == name).Id;

    /// <summary>Makes somebody the designated teacher of a school.</summary>
    public static Task AppointAsync(this TestService service, PersonId teacher, int school) => service.ReadAsync<Guid>(
        """insert into children.designated_teacher (id, school_urn, person_id, name, "from") values ($1, $2, $3, 'A teacher', $4) returning id""",
        Guid.CreateVersion7(), school, teacher.Value, new DateOnly(2020, 9, 1));
}
