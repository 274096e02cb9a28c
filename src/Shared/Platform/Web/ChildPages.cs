using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Platform.Log;

namespace VirtualSchool.Platform.Web;

/// <summary>Whether an answer names children, so that its print bears the marking.</summary>
internal static class ChildPages
{
    public static bool DoesNameChildren(this HttpContext http) =>
        http.RequestServices.GetService<LooksOfRequest>()?.ShowedChildren ?? false;
}
