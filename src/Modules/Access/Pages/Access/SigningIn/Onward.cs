using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace VirtualSchool.Access.Pages.Access.SigningIn;

/// <summary>Where somebody goes once they have signed in.</summary>
internal static class OnwardAddress
{
    /// <summary>Only to an address of this service: a link in a mail must not lead through our sign-in to somebody else's copy of it.</summary>
    public static string Onward(this IUrlHelper url, string? wanted) => url.IsLocalUrl(wanted) ? wanted! : "/";

    /// <summary>Goes to an address of this service; what was written before the session ended goes along, also by way of the second factor.</summary>
    public static LocalRedirectResult GoOn(this PageModel page, string address, string? kept) =>
        string.IsNullOrEmpty(kept) ? page.LocalRedirect(address) : page.LocalRedirectPreserveMethod(address.StartsWith("/sign-in/", StringComparison.Ordinal) ? $"{address}&handler=Kept" : address);
}
