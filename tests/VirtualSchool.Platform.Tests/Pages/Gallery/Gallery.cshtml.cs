using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Pages;
using VirtualSchool.Platform.Pages.Parts.Forms;
using VirtualSchool.Platform.Web;

namespace VirtualSchool.Platform.Tests.Pages.Gallery;

[AllowEveryone]
internal sealed class GalleryPage : PageModel
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [BindProperty]
    public GalleryInput Input { get; set; } = new();

    [BindProperty, Display(Name = "Evidence")]
    public IFormFile? Upload { get; set; }

    public void OnGet() => Input = new() { School = "Merrydale High", Meeting = new(2026, 3, 27), Cost = 120.5m, Strand = Strand.MentalHealth, Grade = Grade.Green, Present = ["child"] };

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid) return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        TempData.SayDone("The plan is saved.");
        return RedirectToPage();
    }

    public IActionResult OnPostBox(string box, string? version) => Autosaved.At(Noon, $"{box}-{version}");
}

internal sealed class GalleryInput
{
    [Display(Name = "Name of the school"), Required(ErrorMessage = "Enter the name of the school")]
    public string? School { get; set; }

    [Display(Name = "What does the child say?")]
    public string? Voice { get; set; }

    [Display(Name = "The date of the meeting")]
    public DateOnly? Meeting { get; set; }

    [Display(Name = "The cost"), Pounds]
    public decimal? Cost { get; set; }

    [Display(Name = "Attendance"), PerCent]
    public decimal? Attendance { get; set; }

    [Display(Name = "Strand")]
    public Strand? Strand { get; set; }

    [Display(Name = "How good is the plan?")]
    public Grade? Grade { get; set; }

    [Display(Name = "Who was present?")]
    public List<string> Present { get; set; } = [];

    [Display(Name = "Is it agreed?")]
    public bool? Agreed { get; set; }
}

internal enum Strand
{
    Attainment,
    MentalHealth,
}

internal enum Grade
{
    [Display(Name = "Gold", Description = "Every part is rich and the child is heard throughout.")]
    Gold,

    Green,
    Amber,
    Red,
}
