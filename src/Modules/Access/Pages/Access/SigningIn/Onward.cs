using Microsoft.AspNetCore.Mvc;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>Where somebody goes once they have signed in.</summary>
internal static class OnwardAddress
{
    /// <summary>Only to an address of this service: a link in a mail must not lead through our sign-in to somebody else's copy of it.</summary>
    public static string Onward(this IUrlHelper url, string? wanted) => url.IsLocalUrl(wanted) ? wanted! : "/";
}
