using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class PlacesHeld : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "places_are_held",
                schema: "training",
                table: "offering",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "places_are_held",
                schema: "training",
                table: "offering");
        }
    }
}
