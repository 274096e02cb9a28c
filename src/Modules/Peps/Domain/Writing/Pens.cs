using VirtualSchool.Kernel;
using VirtualSchool.Peps.Domain.Plans;
using VirtualSchool.Peps.Domain.Templates;

namespace VirtualSchool.Peps.Domain.Writing;

/// <summary>
/// Who may write which section. The designated teacher gathers what the child and the carer say, the social worker what the
/// family says; neither writes the other's sections; the virtual school writes its own and may help with any.
/// </summary>
internal static class Pens
{
    public static bool MayWrite(IReadOnlySet<Role> roles, Owner owner, IReadOnlyList<Owner> helpers) =>
        roles.Contains(Role.Head) || roles.Contains(Role.Adviser) || IsOwn(roles, owner, helpers);

    /// <summary>True of those for whom the section is, not of those who may help with any.</summary>
    public static bool IsOwn(IReadOnlySet<Role> roles, Owner owner, IReadOnlyList<Owner> helpers) =>
        roles.Any(role => Holds(role, owner) || helpers.Any(helper => Holds(role, helper)));

    public static void RefuseUnlessMayWrite(IReadOnlySet<Role> roles, SectionAsked section)
    {
        if (MayWrite(roles, section.Owner, section.Helpers)) return;
        throw new Refusal($"\"{section.Title}\" is for the {Waiting.WordsOf(HolderOf(section.Owner))} to write. You can read it here, and ask them to change it.");
    }

    /// <summary>Whose turn it is while a section of this owner is not finished.</summary>
    public static Holder HolderOf(Owner owner) => owner switch
    {
        Owner.SocialWorker or Owner.Parent or Owner.PersonalAdviser => Holder.SocialWorker,
        Owner.VirtualSchool => Holder.VirtualSchool,
        _ => Holder.DesignatedTeacher,
    };

    /// <summary>The designated teacher's part falls to the virtual school while the child has no school place.</summary>
    public static Owner InPlaceOf(Owner owner, bool hasPlace) => !hasPlace && HolderOf(owner) == Holder.DesignatedTeacher ? Owner.VirtualSchool : owner;

    private static bool Holds(Role role, Owner owner) => (role, HolderOf(owner)) switch
    {
        (Role.Adviser or Role.Head, Holder.VirtualSchool) => true,
        (Role.SocialWorker, Holder.SocialWorker) => true,
        (Role.DesignatedTeacher, Holder.DesignatedTeacher) => true,
        _ => false,
    };
}

/// <summary>A section as it is asked of one child now: whose it is and who may help.</summary>
internal sealed record SectionAsked(string Key, string Title, Owner Owner, IReadOnlyList<Owner> Helpers);
