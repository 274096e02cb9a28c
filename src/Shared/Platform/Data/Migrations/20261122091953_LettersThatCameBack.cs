using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Platform.Data.Migrations
{
    /// <inheritdoc />
    public partial class LettersThatCameBack : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "came_back_at",
                schema: "platform",
                table: "outbox_message",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "came_back_status",
                schema: "platform",
                table: "outbox_message",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_came_back_at",
                schema: "platform",
                table: "outbox_message",
                column: "came_back_at",
                filter: "came_back_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_to_address",
                schema: "platform",
                table: "outbox_message",
                column: "to_address");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_outbox_message_came_back_at",
                schema: "platform",
                table: "outbox_message");

            migrationBuilder.DropIndex(
                name: "ix_outbox_message_to_address",
                schema: "platform",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "came_back_at",
                schema: "platform",
                table: "outbox_message");

            migrationBuilder.DropColumn(
                name: "came_back_status",
                schema: "platform",
                table: "outbox_message");
        }
    }
}
