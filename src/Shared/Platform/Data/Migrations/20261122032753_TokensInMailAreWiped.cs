using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class TokensInMailAreWiped : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "holds_token",
                schema: "platform",
                table: "outbox_message",
                type: "boolean",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "holds_token",
                schema: "platform",
                table: "outbox_message");
        }
    }
}
