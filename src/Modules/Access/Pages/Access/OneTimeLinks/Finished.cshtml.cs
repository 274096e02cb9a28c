using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;

namespace VirtualSchool.Access.Pages.Access.OneTimeLinks;

/// <summary>What somebody sees who has finished what they were asked for by one-time link.</summary>
[AllowEveryone]
internal sealed class FinishedPage : PageModel;
