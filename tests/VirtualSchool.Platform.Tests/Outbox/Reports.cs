namespace VirtualSchool.Platform.Tests.Outbox;

/// <summary>Reports as mail systems write them when they could not deliver (RFC 3464).</summary>
internal static class Reports
{
    public static string Of(string letter, string action, string status, string to = "ann.lee@school.invalid") =>
        $"""
         Return-Path: <>
         From: Mail Delivery Subsystem <mailer-daemon@relay.invalid>
         To: virtual.school@council.invalid
         Subject: Undelivered mail returned to sender
         MIME-Version: 1.0
         Content-Type: multipart/report; report-type=delivery-status;
         	boundary="=_bound.1"

         This is a message of several parts.

         --=_bound.1
         Content-Type: text/plain; charset=us-ascii

         I am sorry to have to tell you that your letter could not be delivered.

         --=_bound.1
         Content-Type: message/delivery-status

         Reporting-MTA: dns; relay.invalid
         Arrival-Date: Tue, 3 Nov 2026 10:40:00 +0000

         Final-Recipient: rfc822; {to}
         Action: {action}
         Status: {status}
         Diagnostic-Code: smtp; 550 {status} <{to}>:
             refused

         --=_bound.1
         Content-Type: message/rfc822

         From: Virtual school <virtual.school@council.invalid>
         To: {to}
         Message-ID: <{letter}@council.invalid>
         Subject: =?utf-8?B?WW91ciBwYXJ0?=

         https://virtualschool.council.invalid/peps

         --=_bound.1--
         """;
}
