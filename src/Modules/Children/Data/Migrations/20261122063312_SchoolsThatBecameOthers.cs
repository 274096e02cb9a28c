using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class SchoolsThatBecameOthers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "took_place_of",
                schema: "children",
                table: "school_place",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_deputy",
                schema: "children",
                table: "designated_teacher",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "took_place_of",
                schema: "children",
                table: "school_place");

            migrationBuilder.DropColumn(
                name: "is_deputy",
                schema: "children",
                table: "designated_teacher");
        }
    }
}
