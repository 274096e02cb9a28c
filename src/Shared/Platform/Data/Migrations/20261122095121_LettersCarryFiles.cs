using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class LettersCarryFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "files",
                schema: "platform",
                table: "outbox_message",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "files",
                schema: "platform",
                table: "outbox_message");
        }
    }
}
