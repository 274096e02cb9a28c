using Microsoft.AspNetCore.Http;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.People;

/// <summary>A one-time link that was opened in the browser which sends this request, and to what it leads.</summary>
/// <param name="Id">Which link.</param>
/// <param name="Kind">What kind of thing it leads to.</param>
/// <param name="Child">The one child.</param>
/// <param name="Record">The one record about the child.</param>
/// <param name="Part">The one part of the record.</param>
/// <param name="Asker">Who asked for it.</param>
/// <param name="AskerName">Their name.</param>
/// <param name="AskerRoles">The roles that whoever asked holds today: nobody may do by link what the asker may not do any more.</param>
/// <param name="OnlyProposes">True when what is written waits for somebody's approval before it counts.</param>
public sealed record LinkHeld(Guid Id, string Kind, ChildId Child, Guid Record, string Part, PersonId Asker, string AskerName, IReadOnlySet<Role> AskerRoles, bool OnlyProposes)
{
    /// <summary>True when the link leads to what the message is about.</summary>
    public bool LeadsTo(string kind, IByLink message) => Kind == kind && Child == message.Child && Record == message.Record && Part == message.Part;
}

/// <summary>The door of pages that are open by one-time link. Access implements it.</summary>
public interface ILinkDoor
{
    /// <summary>
    /// Lets the request go on as whoever came by the link that its address names, if that link was opened in this browser and still holds.
    /// </summary>
    /// <param name="http">The request; the link's identity stands in its route as <c>link</c>.</param>
    /// <param name="kind">The kind of link that the page takes.</param>
    /// <returns>False when it does not hold: the request is then nobody's.</returns>
    Task<bool> EnterAsync(HttpContext http, string kind);

    /// <summary>Where somebody is led whose link does not hold: the plain page that sends a new one, and shows what a form that was sent too late held.</summary>
    string Outside(HttpContext http);
}
